/** A file that cannot become a workbook; the message is a French sentence for the person who chose it. */
export class UnreadableXlsx extends Error {}
