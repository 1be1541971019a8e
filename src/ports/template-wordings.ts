/** The wording of the templates: one text, in the form that `domain/agreements/template-library` reads. */
export type TemplateWordings = () => string;
