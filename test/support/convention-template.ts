import { templateWordings } from './template-wordings';
import {
  agreementDocumentPlan,
  type OtherDocument,
} from '../../src/domain/agreements/agreement-document-plan';
import { type AgreementFacts, conventionKeyOf } from '../../src/domain/agreements/agreement-facts';
import { templateText } from '../../src/domain/agreements/fill-blocks';
import { readTemplateLibrary } from '../../src/domain/agreements/template-library';
import { documents } from '../../src/i18n/fr/documents';
import type { TemplateText } from '../../src/kernel/document-block';
import { sha256 } from './sha256';

export const library = readTemplateLibrary(templateWordings());

export const templateFor = (facts: AgreementFacts) => library.templateOf(conventionKeyOf(facts));

/** The plan of a convention over its own template, or over one that people edited. */
export function conventionPlan(
  facts: AgreementFacts,
  edited: {
    readonly text?: TemplateText;
    readonly version?: string;
    /** What an amendment, a certificate or a review adds. */
    readonly other?: OtherDocument;
  } = {},
) {
  const template = templateFor(facts);
  return agreementDocumentPlan({
    facts,
    template: edited.text ?? templateText(template),
    templateVersion: edited.version ?? template.version,
    words: documents,
    clauseTitles: library.clauseTitles,
    ...(edited.other ? { other: edited.other } : {}),
    digest: sha256,
  });
}
