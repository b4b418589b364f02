import { expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

it.each([
  ['footage', 'body-camera footage', 'video'],
  ['an image', 'satellite image', 'photo'],
  ['a voice message', 'voice message', 'audio'],
  ['an audio file', 'audio file', 'audio'],
  ['a file', 'file', 'document'],
  ['an invoice', 'invoice', 'document'],
  ['a text message', 'text message', 'message'],
  ['a deepfake', 'deepfake', 'video'],
])('%s is told by its kind: %s', (_, noun, material) => {
  const text = `A group on Monday released a ${noun} that shows a raid on the town of Hallis. The ${noun} could not be independently verified.`;
  const [claim] = scan(text, { language: en });
  expect(claim!.material).toBe(material);
});
