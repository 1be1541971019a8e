import { ScriptError } from '../../contract';

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>\n?/g;
const PRINTS: Readonly<Record<string, string>> = { '=': '_$', '!=': '_' };

const literal = (line: string): string =>
  `'${line
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('"', '\\"')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}'`;

interface Piece {
  readonly kind: 'text' | 'code';
  readonly source: string;
  readonly code: string;
}

function textPiece(source: string): Piece {
  const lines = source.split(/(?<=\n)/).map(literal);
  return { kind: 'text', source, code: ` output._ =  ${lines.join(' +\n    ')};` };
}

/** Texts and scriptlets in order. The line end right after a scriptlet goes with it. */
function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of template.matchAll(SCRIPTLET)) {
    const [source, mark = '', code = ''] = found;
    if (found.index > end) pieces.push(textPiece(template.slice(end, found.index)));
    const print = PRINTS[mark];
    const statement = print === undefined ? ` ${code};` : ` output.${print} = ${code};`;
    pieces.push({
      kind: 'code',
      source,
      code: source.endsWith('\n') ? `${statement}\n ` : statement,
    });
    end = found.index + source.length;
  }
  const rest = template.slice(end);
  if (rest.includes('<?'))
    throw new ScriptError('Unterminated scriptlet: ?> is missing.', 'SyntaxError');
  if (rest !== '') pieces.push(textPiece(rest));
  return pieces;
}

function codeOf(pieces: readonly string[]): string {
  const end = "  /* End of user code */\n  return output.$out.append('');\n})();";
  return `(function() { var output = HtmlService.initTemplate();${pieces.join('')}\n${end}`;
}

/** The program a template stands for: it answers the page when it is evaluated. */
export const templateCode = (template: string): string =>
  codeOf(piecesOf(template).map(({ code }) => code));

/** The same, each piece behind what it was in the template. */
export const commentedTemplateCode = (template: string): string =>
  codeOf(
    piecesOf(template).map(({ source, code }) => {
      const lines = source.replace(/\n$/, '').split(/[\n\r\u2028\u2029]+/);
      return `\n${lines.map((line) => `  // ${line}\n`).join('')} ${code}`;
    }),
  );
