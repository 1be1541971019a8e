/** Comments that the product writes in the log. */
export const traceNotes = {
  HOUR_ASSUMED: 'Heure non dite : celle du créneau.',
  REFUSAL_UNSAID: 'Motif du refus non dit.',
  LOSS_UNSAID: 'Motif de la perte non dit.',
  REFUSAL: 'Motif : {refusalReason}.',
  LOSS: 'Motif : {lossReason}.',
  COMMENT: '{comment}',
  WITHDRAWN: 'Annule l’événement « {traceEventKind} » : il n’a pas eu lieu.',
};
