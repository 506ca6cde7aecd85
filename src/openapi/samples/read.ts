import { samples, type Sample } from './sample.ts';

/** The three that everybody needs: hand in, wait, take home. */
export const SUBMIT: Sample[] = samples(
	`
import { openAsBlob } from 'node:fs';

const form = new FormData();
form.set('file', await openAsBlob('letter.png'), 'letter.png');
const answer = await fetch('BRIDGE/ocr/', { method: 'POST', body: form });
const job = await answer.json();
console.log(answer.ok ? job.text : job.error);
`,
	`
import requests

with open('letter.png', 'rb') as file:
    answer = requests.post('BRIDGE/ocr/', files={'file': file})
job = answer.json()
print(job['text'] if answer.ok else job['error'])
`,
	`
curl -s -F file=@letter.png BRIDGE/ocr/
`
);

export const WAIT: Sample[] = samples(
	`
import { openAsBlob } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const form = new FormData();
form.set('file', await openAsBlob('book.pdf'), 'book.pdf');
let job = await (await fetch('BRIDGE/ocr/', { method: 'POST', body: form })).json();
while (job.status === 'pending' || job.status === 'processing') {
	await pause(1000);
	job = await (await fetch(\`BRIDGE/ocr/\${job.uuid}/\`)).json();
}
console.log(job.status, job.page_count, job.text);
`,
	`
import time
import requests

with open('book.pdf', 'rb') as file:
    job = requests.post('BRIDGE/ocr/', files={'file': file}).json()
while job['status'] in ('pending', 'processing'):
    time.sleep(1)
    job = requests.get(f"BRIDGE/ocr/{job['uuid']}/").json()
print(job['status'], job['page_count'], job['text'])
`,
	`
job=$(curl -s -F file=@book.pdf BRIDGE/ocr/ | jq -r .uuid)
until curl -s BRIDGE/ocr/$job/ | jq -e '.status == "done" or .status == "failed"' > /dev/null; do
	sleep 1
done
curl -s BRIDGE/ocr/$job/ | jq -r '.status, .page_count, .text'
`
);

export const DOWNLOAD: Sample[] = samples(
	`
import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';

const form = new FormData();
form.set('file', await openAsBlob('letter.png'), 'letter.png');
form.set('tool', 'pdf-to-word');
const job = await (await fetch('BRIDGE/ocr/', { method: 'POST', body: form })).json();
const file = await fetch(\`BRIDGE/ocr/\${job.uuid}/download/?format=docx\`);
await writeFile('letter.docx', new Uint8Array(await file.arrayBuffer()));
`,
	`
import requests

with open('letter.png', 'rb') as file:
    job = requests.post('BRIDGE/ocr/', files={'file': file}, data={'tool': 'pdf-to-word'}).json()
answer = requests.get(f"BRIDGE/ocr/{job['uuid']}/download/", params={'format': 'docx'})
with open('letter.docx', 'wb') as file:
    file.write(answer.content)
`,
	`
job=$(curl -s -F file=@letter.png -F tool=pdf-to-word BRIDGE/ocr/ | jq -r .uuid)
curl -s -o letter.docx "BRIDGE/ocr/$job/download/?format=docx"
`
);
