import type { Issue } from '../../kernel/issue';

export interface TemplatePlace {
  readonly part: string;
  readonly index: number;
  readonly text: string;
}

export function excerptOf(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 59)}…` : trimmed;
}

/** Something wrong in a template, with the line it stands on and the beginning of that line, to find it in the Doc. */
export function templateIssue(
  code: string,
  place: TemplatePlace,
  params: Readonly<Record<string, string>>,
): Issue {
  const path = `template.${place.part}.${place.index + 1}`;
  return { severity: 'BLOCK', code, path, params: { ...params, excerpt: excerptOf(place.text) } };
}
