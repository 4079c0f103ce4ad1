/** The language server as a program: over stdio, or over whatever the editor that starts it chooses. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { filesOnDisk } from './disk-files.ts';
import { filesOfEditor } from './remote-files.ts';
import { serve } from './server.ts';

const connection = createConnection(ProposedFeatures.all);
serve(connection, filesOnDisk(filesOfEditor(connection)));
