import type { DocumentContent, DocumentTemplate } from '../../kernel/document-block';
import type { Issue } from '../../kernel/issue';
import { filledText, fillBlocks, templateText } from '../agreements/fill-blocks';
import { planTemplate } from '../agreements/fill-template';
import type { TemplateLoop } from '../agreements/template-rows';
import type { PaperValues } from './paper-values';

export interface PaperFacts {
  readonly values: PaperValues;
  readonly loops: ReadonlyMap<string, TemplateLoop>;
  readonly conditions: ReadonlyMap<string, boolean>;
  readonly pictures: readonly string[];
  /** In place of what is to be written by hand. */
  readonly dotted: string;
}

export interface WrittenPaper {
  readonly content: DocumentContent;
  /** What of the wording names nothing known. */
  readonly issues: readonly Issue[];
}

/** A paper from its wording: no Doc of people's own is behind it, what lacks is left to be written by hand. */
export function writtenPaper(template: DocumentTemplate, facts: PaperFacts): WrittenPaper {
  const { values, loops, conditions, pictures, dotted } = facts;
  const { plan, issues } = planTemplate(templateText(template), {
    values,
    loops,
    conditions,
    names: new Map(),
    articles: [],
    words: { article: '', reference: '', missing: dotted },
  });
  return {
    content: {
      header: filledText(template.header, plan),
      footer: filledText(template.footer, plan),
      blocks: fillBlocks(template.blocks, plan),
      ...(template.isLandscape ? { isLandscape: true } : {}),
      ...(pictures.length > 0 ? { pictures } : {}),
    },
    issues,
  };
}
