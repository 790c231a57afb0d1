import { california } from './california.ts';
import { dpa } from './dpa.ts';
import { files } from './files.ts';
import { imprint } from './imprint.ts';
import { privacy } from './privacy.ts';
import { security } from './security.ts';
import { terms } from './terms.ts';

/** What `npm run organization -- new` writes into the files of a new organization: headings and questions. */
export const skeleton = { california, dpa, files, imprint, privacy, security, terms };
