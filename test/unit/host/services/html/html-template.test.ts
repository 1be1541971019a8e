import { afterAll, describe, expect, it } from '@jest/globals';

import { createHtmlServices } from '../../../../../src/host/services/html-service';
import { createUtilitiesServices } from '../../../../../src/host/services/utilities';
import { EVALUATOR, runBody, valueIn } from '../../../../support/host-script';
import { aWorld, closeTestWorlds } from '../../../../support/host-test-world';

afterAll(closeTestWorlds);

const FILES: Readonly<Record<string, string>> = {
  page: '<!DOCTYPE html>\n<ul><? rows.forEach(function (row) { ?>\n  <li><?= row ?></li>\n<? }); ?>\n</ul><?!= include("pied") ?>',
  pied: '<footer>& fin</footer>',
};
const CODE = `${EVALUATOR}
  const LIMIT = 3;
  function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
  function filled(source, value) {
    const template = HtmlService.createTemplate(source);
    template.v = value;
    return template.evaluate().getContent();
  }`;

const aTemplateWorld = () =>
  aWorld(CODE, {
    services: [createHtmlServices((name) => FILES[name]), createUtilitiesServices()],
  });
const filled = async (source: string, value: string): Promise<unknown> =>
  valueIn(await aTemplateWorld(), `filled(${JSON.stringify(source)}, ${JSON.stringify(value)})`);

describe('a template', () => {
  it('runs its scriptlets with the script’s globals and its own properties', async () => {
    const outcome = await runBody(
      await aTemplateWorld(),
      `const page = HtmlService.createTemplateFromFile('page');
       page.rows = ['a', '<b>', LIMIT];
       return page.evaluate().setTitle('Titre').getContent();`,
    );
    expect(outcome).toMatchObject({
      ok: true,
      value:
        '<!DOCTYPE html>\n<ul>  <li>a</li>\n  <li>&lt;b&gt;</li>\n  <li>3</li>\n</ul><footer>& fin</footer>',
    });
  });

  it('is made of a blob, and of a page', async () => {
    const world = await aTemplateWorld();
    const of = (made: string): Promise<unknown> =>
      valueIn(world, `${made}.evaluate().getContent()`);
    expect(await of(`HtmlService.createTemplate(Utilities.newBlob('<?= 1 + 1 ?>'))`)).toBe('2');
    expect(await of(`HtmlService.createHtmlOutput('<?= 2 ?>').asTemplate()`)).toBe('2');
  });

  it('gives the program it stands for, which answers the page', async () => {
    const world = await aTemplateWorld();
    const template = `HtmlService.createTemplate("<b>\\n<?= v ?>\\n'</b>")`;
    expect(await valueIn(world, `${template}.getCode()`)).toBe(
      `(function() { var output = HtmlService.initTemplate(); output._ =  '<b>\\n'; output._$ =  v ;\n` +
        `  output._ =  '\\'</b>';\n  /* End of user code */\n  return output.$out.append('');\n})();`,
    );
    const own = `var v = '<'; return eval(${template}.getCode()).getContent();`;
    expect(await runBody(world, own)).toMatchObject({ ok: true, value: "<b>\n&lt;'</b>" });
    const commented = `var v = '<'; return eval(${template}.getCodeWithComments()).getContent();`;
    expect(await runBody(world, commented)).toMatchObject({ ok: true, value: "<b>\n&lt;'</b>" });
    expect(await valueIn(world, `${template}.getRawContent()`)).toBe("<b>\n<?= v ?>\n'</b>");
  });

  it('may hold another one', async () => {
    const world = await aTemplateWorld();
    const source = `<?!= HtmlService.createTemplate("<i><?= 1 ?" + "></i>").evaluate().getContent() ?>!`;
    expect(await valueIn(world, `filled(${JSON.stringify(source)}, '')`)).toBe('<i>1</i>!');
  });

  it.each([
    ['an unknown name', '<?= absent ?>', 'ReferenceError: absent is not defined'],
    ['a scriptlet that is no code', '<? if ( ?>', "SyntaxError: Unexpected token ';'"],
    [
      'a scriptlet that does not end',
      '<?= 1',
      'SyntaxError: Unterminated scriptlet: ?> is missing.',
    ],
  ])('fails for %s', async (_, source, message) => {
    expect(await filled(source, '')).toBe(message);
  });

  it('fails for a file the project does not have', async () => {
    const made = await valueIn(await aTemplateWorld(), `HtmlService.createTemplateFromFile('non')`);
    expect(made).toBe('Exception: No HTML file named non was found.');
  });
});

describe('a printed value is escaped for its place', () => {
  it.each([
    [
      'text',
      '<p><?= v ?></p>',
      `<a> & "b" 'c' +`,
      '<p>&lt;a&gt; &amp; &#34;b&#34; &#39;c&#39; &#43;</p>',
    ],
    ['an attribute', '<p title="<?= v ?>">', '" onclick="', '<p title="&#34; onclick=&#34;">'],
    ['an attribute without quotes', '<p title=<?= v ?> id=a>', 'a b', '<p title="a b" id="a">'],
    ['a name', '<p <?= v ?>=1>', 'onclick', '<p ZautoescZ="1">'],
    ['an address', "<a href='<?= v ?>'>", '/a?b=c&d=é', "<a href='/a?b=c&amp;d=%c3%a9'>"],
    ['an unsafe address', "<a href='<?= v ?>'>", 'javascript:x', "<a href='#ZautoescZ'>"],
    ['a query', '<a href="/q?a=<?= v ?>">', 'b&c=d', '<a href="/q?a=b%26c%3dd">'],
    ['a script', '<script>f(<?= v ?>)</script>', '5', "<script>f('5')</script>"],
    [
      'a text of a script',
      '<script>x = "<?= v ?>";</script>',
      `</script>"`,
      '<script>x = "\\x3c\\/script\\x3e\\x22";</script>',
    ],
    [
      'a regular expression',
      '<script>x = /a<?= v ?>/;</script>',
      '.',
      '<script>x = /a\\./;</script>',
    ],
    ['a handler', '<b onclick="f(<?= v ?>)">', "'", '<b onclick="f(&#39;\\x27&#39;)">'],
    ['a handler’s text', `<b onclick="f('<?= v ?>')">`, "'", `<b onclick="f('\\x27')">`],
    ['a style', '<p style="color: <?= v ?>">', '#48f', '<p style="color: #48f">'],
    [
      'an unsafe style',
      '<style>p { color: <?= v ?> }</style>',
      'red; x',
      '<style>p { color: ZautoescZ }</style>',
    ],
    [
      'a text area',
      '<textarea><?= v ?></textarea>',
      '</textarea>',
      '<textarea>&lt;/textarea&gt;</textarea>',
    ],
    ['a comment', 'a<!-- <?= v ?> -->b', '-->', 'ab'],
    ['text after a script', '<script>1</script><?= v ?>', '<', '<script>1</script>&lt;'],
  ])('%s', async (...[, source, value, expected]) => {
    expect(await filled(source, value)).toBe(expected);
  });

  it.each([
    ['a line comment', '<script>a // b\nc</script>', '<script>a \nc</script>'],
    ['a block comment', '<script>a /* b */ c</script>', '<script>a   c</script>'],
    [
      'what only looks like one, between backquotes',
      '<script>`http://a`\n</script>',
      '<script>`http:\n</script>',
    ],
    [
      'not a division',
      '<script>a / 2; b = /\\/[/]*/</script>',
      '<script>a / 2; b = /\\/[/]*/</script>',
    ],
    ['not what is in quotes', '<script>"//"</script>', '<script>"//"</script>'],
    ['a comment of a style', '<style>a/**/{}</style>', '<style>a {}</style>'],
  ])('its page loses %s', async (_, source, expected) => {
    expect(await filled(source, '')).toBe(expected);
  });

  it('by appendUntrusted too', async () => {
    const made = `HtmlService.createHtmlOutput('<script>x = ').appendUntrusted('</script>').getContent()`;
    expect(await valueIn(await aTemplateWorld(), made)).toBe("<script>x = '\\x3c\\/script\\x3e'");
  });
});
