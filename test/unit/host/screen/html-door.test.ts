import { describe, expect, it } from '@jest/globals';
import { servedHtml } from '../../../../src/host/screen/html-door';

const SHIM = '<script src="/page/script-run.js" data-functions="a b"></script>';

describe('the HTML of a sidebar', () => {
  it.each([
    [
      '<!doctype html><html lang="fr"><head><title>x</title>',
      '<!doctype html><html lang="fr"><head>',
    ],
    ['<!-- c --><HTML>\n<HEAD class="x"><script>1</script>', '<!-- c --><HTML>\n<HEAD class="x">'],
    ['<html><body>x', '<html>'],
    ['<p>no head here, though the text says <head></p>', ''],
    ['', ''],
  ])('gets google.script before its own first script: %s', (content, before) => {
    const served = servedHtml({ title: '', content }, new Set(['a', 'b']));
    expect(served).toBe(before + SHIM + content.slice(before.length));
  });
});
