import type { Endpoint } from '#openapi/endpoint.ts';
import { DOWNLOAD, SUBMIT, WAIT } from './read.ts';
import { samples, type Sample } from './sample.ts';

const WHOLE: Record<string, Sample[]> = { submit: SUBMIT, getJob: WAIT, download: DOWNLOAD };
/** What a call sends. A correction may be one of the first line of the first block. */
const BODIES: Record<string, object> = {
	correct: { changes: [{ what: 'line', page: 0, block: 0, line: 0, text: 'As it should be' }] },
	ask: { message: 'What is due, and when?' },
	askAll: { message: 'What is due, and when?' },
	makeToken: { name: 'Scanner', plan: 'paid', credits: 100 },
	addCredits: { credits: 50 },
	changeSettings: { retention: 'week' }
};

/** What a call sends as a form. */
const FORMS: Record<string, Record<string, string>> = { translate: { translate_to: 'nl' } };

/** What must stand in the address. */
const QUERIES: Record<string, string> = { freeStorage: '?what=made' };

/** The list whose newest entry a path is about, by the name of its place. */
const NEWEST: Record<string, { list: string; entries: string; key: string }> = {
	'{uuid}': { list: '/ocr/?limit=1', entries: 'jobs', key: 'uuid' },
	'{id}': { list: '/account/tokens/', entries: 'tokens', key: 'id' }
};

/** Programs that make this call and show what comes back. */
export function samplesOf(endpoint: Endpoint): Sample[] {
	const place = Object.keys(NEWEST).find((name) => endpoint.path.includes(name));
	return WHOLE[endpoint.operationId] ?? (place ? onNewest(endpoint, place) : plain(endpoint));
}

function plain({ method, path, operationId, answers }: Endpoint): Sample[] {
	const body = bodyOf(operationId);
	const query = QUERIES[operationId] ?? '';
	const address = `BRIDGE${path}${query}`;
	const isEmpty = Object.values(answers).every(({ content }) => !content);
	return samples(
		`const answer = await fetch('${address}'${optionsOf(method, body)});\nconsole.log(answer.status${isEmpty ? '' : ', await answer.json()'});`,
		`import requests\n\nanswer = requests.${method}('${address}'${argumentOf(body)})\nprint(answer.status_code${isEmpty ? '' : ', answer.json()'})`,
		`curl -s${flagsOf(method, body)}${isEmpty ? " -w '%{http_code}\\n'" : ''} ${query ? `'${address}'` : address}`
	);
}

/** Calls on what was made last. */
function onNewest({ method, path, operationId, parameters = [] }: Endpoint, place: string): Sample[] {
	const { list, entries, key } = NEWEST[place] ?? { list: '', entries: '', key: '' };
	const query = parameters.some(({ name }) => name === 'format') ? '?format=docx' : '';
	const at = (value: string) => path.replace(place, value).replace('{index}', '0') + query;
	const body = bodyOf(operationId);
	return samples(
		`
const { ${entries} } = await (await fetch('BRIDGE${list}')).json();
const answer = await fetch(\`BRIDGE${at(`\${${entries}[0].${key}}`)}\`${optionsOf(method, body)});
console.log(answer.status);
`,
		`
import requests

newest = requests.get('BRIDGE${list}').json()['${entries}'][0]
answer = requests.${method}(f"BRIDGE${at(`{newest['${key}']}`)}"${argumentOf(body)})
print(answer.status_code)
`,
		`
newest=$(curl -s 'BRIDGE${list}' | jq -r '.${entries}[0].${key}')
curl -s${flagsOf(method, body)} -o answer -w '%{http_code}\\n' "BRIDGE${at('$newest')}"
`
	);
}

/** A call's body as each program writes it. */
type Body = { js: string; python: string; curl: string };

function bodyOf(operationId: string): Body | undefined {
	const form = FORMS[operationId];
	const json = JSON.stringify(BODIES[operationId] ?? form);
	if (form)
		return {
			js: `new URLSearchParams(${json})`,
			python: `data=${json}`,
			curl: `'${String(new URLSearchParams(form))}'`
		};
	// JSON without true, false and null is Python too.
	return json === undefined ? undefined : { js: `'${json}'`, python: `json=${json}`, curl: `'${json}'` };
}

function optionsOf(method: Endpoint['method'], body: Body | undefined): string {
	if (method === 'get') return '';
	const verb = method.toUpperCase();
	return body ? `, {\n\tmethod: '${verb}',\n\tbody: ${body.js}\n}` : `, { method: '${verb}' }`;
}

function argumentOf(body: Body | undefined): string {
	return body ? `, ${body.python}` : '';
}

function flagsOf(method: Endpoint['method'], body: Body | undefined): string {
	const verb = method === 'get' ? '' : ` -X ${method.toUpperCase()}`;
	return body ? `${verb} -d ${body.curl}` : verb;
}
