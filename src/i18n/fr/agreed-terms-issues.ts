/** Where deliveries, or their partnership, leave the terms of the convention: all that a file may have against one. */
export const agreedTermsIssues = {
  OUTSIDE_AGREED_DAYS: '{date} n’est pas un jour de remise de la convention {reference}.',
  OVER_AGREED_MEALS:
    '{meals} repas : la convention {reference} en prévoit {max} au plus par jour de remise.',
  OUTSIDE_AGREED_LINK:
    'La famille de produit n’est pas celle de la liaison prévue par la convention {reference}.',
  OUTSIDE_AGREED_FLOW:
    'Des excédents sont remis alors que la convention {reference} prévoit un autre type de flux.',
  AGREED_LINK_CHANGED:
    'La liaison du partenariat n’est plus celle de la convention {reference} : un avenant est à écrire.',
  AGREED_FLOW_CHANGED:
    'Le type de flux n’est plus celui de la convention {reference} : un avenant est à écrire.',
  AGREED_CARRIER_CHANGED:
    'Le transporteur n’est plus celui de la convention {reference} : un avenant est à écrire.',
  AGREED_PRICE_CHANGED:
    'Le prix du repas n’est plus celui de la convention {reference} : un avenant est à écrire.',
  AGREED_PLACE_CHANGED:
    'Le lieu de remise n’est plus celui de la convention {reference} : un avenant est à écrire.',
};
