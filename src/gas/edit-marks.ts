import { editWatch } from '../app/edit-watch';
import { fr } from '../i18n/fr';

export const EDIT_MARKS = editWatch(fr);
