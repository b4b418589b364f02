import { DOMParser } from 'linkedom';
import type { ParseXml } from '../../src/coverage/types';

/** linkedom stands for the panel's DOMParser: it is lenient, so what has to be refused must be refused by our own reading. */
export const parseXml: ParseXml = (text) => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
