import { describe, expect, it } from '@jest/globals';
import { Fragment, h } from 'preact';
import { setFirmSpaces, withFirmSpaces } from '../../../src/sidebar/french-spacing';

describe('a text that a page shows', () => {
  it.each([
    ['Vu : 3', 'Vu\u00a0: 3'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['Vraiment ?', 'Vraiment\u00a0?'],
    ['à 9:30', 'à 9:30'],
    ['Liste en 46 ms, 3 °C', 'Liste en 46\u00a0ms, 3\u00a0°C'],
    ['4,19 €/repas', '4,19\u00a0€/repas'],
    ['60 gratins', '60 gratins'],
    ['', ''],
  ])('« %s » does not break before its punctuation nor its unit', (text, shown) => {
    expect(withFirmSpaces(text)).toBe(shown);
  });

  it.each([
    ['an element', 'p'],
    ['several without one', Fragment],
  ] as const)('is so in %s, alone or among others', (_, type) => {
    setFirmSpaces();
    const children = (made: { props: object }) =>
      'children' in made.props ? made.props.children : null;
    expect(children(h(type as 'p', null, 'Vu : 3'))).toBe('Vu\u00a0: 3');
    expect(children(h(type as 'p', null, 'Vu : 3', 'ici'))).toEqual(['Vu\u00a0: 3', 'ici']);
  });
});
