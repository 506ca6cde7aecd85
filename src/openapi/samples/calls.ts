import type { Endpoint } from '#openapi/endpoint.ts';
import { DOWNLOAD, SUBMIT, WAIT } from './read.ts';
import { samples, type Sample } from './sample.ts';

const WHOLE: Record<string, Sample[]> = { submit: SUBMIT, getJob: WAIT, download: DOWNLOAD };
/** What a correction may be: the first line of the first block. */
const PATCH = { changes: [{ what: 'line', page: 0, block: 0, line: 0, text: 'As it should be' }] };

/** Programs that make this call and show what comes back. */
export function samplesOf(endpoint: Endpoint): Sample[] {
	return (
		WHOLE[endpoint.operationId] ?? (endpoint.path.includes('{uuid}') ? onNewest(endpoint) : plain(endpoint))
	);
}

function plain({ path }: Endpoint): Sample[] {
	return samples(
		`const answer = await fetch('BRIDGE${path}');\nconsole.log(answer.status, await answer.json());`,
		`import requests\n\nanswer = requests.get('BRIDGE${path}')\nprint(answer.status_code, answer.json())`,
		`curl -s BRIDGE${path}`
	);
}

/** Calls on the job that was made last. */
function onNewest({ method, path, requestBody, parameters = [] }: Endpoint): Sample[] {
	const query = parameters.some(({ name }) => name === 'format') ? '?format=docx' : '';
	const at = (job: string) => path.replace('{uuid}', job).replace('{index}', '0') + query;
	const verb = method.toUpperCase();
	const body = requestBody ? JSON.stringify(PATCH) : null;
	return samples(
		`
const { jobs } = await (await fetch('BRIDGE/ocr/?limit=1')).json();
const answer = await fetch(\`BRIDGE${at('${jobs[0].uuid}')}\`${optionsOf(verb, body)});
console.log(answer.status);
`,
		`
import requests

job = requests.get('BRIDGE/ocr/', params={'limit': 1}).json()['jobs'][0]
answer = requests.${method}(f"BRIDGE${at("{job['uuid']}")}"${body ? `, json=${body}` : ''})
print(answer.status_code)
`,
		`
job=$(curl -s 'BRIDGE/ocr/?limit=1' | jq -r '.jobs[0].uuid')
curl -s${verb === 'GET' ? '' : ` -X ${verb}`}${body ? ` -d '${body}'` : ''} -o answer -w '%{http_code}\\n' "BRIDGE${at('$job')}"
`
	);
}

function optionsOf(method: string, body: string | null): string {
	if (method === 'GET') return '';
	return body === null ? `, { method: '${method}' }` : `, {\n\tmethod: '${method}',\n\tbody: '${body}'\n}`;
}
