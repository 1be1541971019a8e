import { describe, expect, it } from '@jest/globals';
import { looksPersonal } from '../../../../src/domain/partners/personal-data';

describe('looksPersonal', () => {
  it.each([
    'Remis à Mme Dupont',
    'M. Élie Noël absent',
    'voir monsieur Martin, Monsieur Durand',
    'appeler 06 12 34 56 78',
    '0612345678',
    '+33 6 12 34 56 78',
    '01.23.45.67.89',
    'écrire à jean.martin@exemple.fr',
    '2 84 05 75 123 456 78',
    '184057512345678',
    'né le 12/03/1980',
    'famille née en 1980',
  ])('asks about « %s »', (text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it.each([
    'Il manquait 3 barquettes',
    'Lot L20261123-SD-1 à 4,2 °C',
    'SIRET 73282932000074',
    '12 repas en plus le 23/11/2026',
    'Mme de cuisine',
    'Madame la directrice a visité',
    'Reçu à 10:05, camion 3456-AB-92',
    '1 000 000 000 000',
    'Don de M. le maire',
  ])('keeps quiet about « %s »', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});
