import { generate } from 'lean-qr/nano';

/** Points of the picture for each square of the code: enough for a printer. */
const POINTS = 6;

/** The number of a lot as a QR code, PNG in base64. Read by a telephone, it is pasted as it is in « Suivre un lot ». */
export function lotPicture(lotRef: string): string {
  const code = document.createElement('canvas');
  generate(lotRef).toCanvas(code);
  const print = document.createElement('canvas');
  print.width = print.height = code.width * POINTS;
  const pen = print.getContext('2d');
  if (pen === null) return '';
  // A code without a ground is read by no telephone.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, print.width, print.height);
  pen.imageSmoothingEnabled = false;
  pen.drawImage(code, 0, 0, print.width, print.height);
  return print.toDataURL('image/png').split(',')[1] ?? '';
}
