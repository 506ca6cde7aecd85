import fc from 'fast-check';
import { describeApi } from '#openapi/document.ts';
import { call, expect, test } from '../e2e/site.ts';
import { AnswerCheck, type Description } from './answers.ts';
import { requestsOf, type FuzzRequest } from './requests.ts';
import { addressOf, send } from './send.ts';

/** How many requests, and with what they are drawn: `npm run test:fuzz -- --count 5000 --seed 1`. */
const { count, seed } = JSON.parse(process.env['FUZZ'] ?? '{"count":200,"seed":1}') as {
	count: number;
	seed: number;
};
/** A blank picture is read in a moment, a word in some more. */
const REQUEST_MS = 1000;

test(`of ${count} requests, none finds a fault of ours or an answer that is not described`, async ({
	app
}) => {
	test.setTimeout(120_000 + count * REQUEST_MS);
	const { body: api } = await call<Description>(app, '/api/v1/');
	expect(api).toEqual(JSON.parse(JSON.stringify(describeApi())));
	const check = new AnswerCheck(api);
	const uuids: string[] = [];
	const seen: Record<string, number> = {};

	const property = fc.asyncProperty(
		requestsOf(api as Parameters<typeof requestsOf>[0]),
		async (request: FuzzRequest) => {
			const address = addressOf(request, uuids);
			const reply = await send(app, request, address);
			seen[reply.status] = (seen[reply.status] ?? 0) + 1;
			const { uuid, id } = (reply.json ?? {}) as { uuid?: string; id?: string };
			if (request.template === '/ocr/' && uuid !== undefined) uuids.push(uuid);
			if (request.template === '/account/tokens/' && id !== undefined) uuids.push(id);
			if (reply.status === 204) remove(uuids, address);
			const fault = check.faultOf(request.template, request.method, reply);
			if (fault !== null)
				throw new Error(
					`${request.method} ${address}: ${reply.status}, ${fault}\n${JSON.stringify(reply.json)?.slice(0, 500)}`
				);
		}
	);
	await fc.assert(property, { numRuns: count, seed, endOnFailure: count > 1000 });
	console.log(`seed ${seed}: ${JSON.stringify(seen)}`);
	// It has come to the calls themselves, not only to their refusals.
	for (const status of ['200', '204', '400', '404', '405']) expect(seen[status], status).toBeGreaterThan(0);
});

/** A job that was deleted is of no use to the requests that come. */
function remove(uuids: string[], address: string): void {
	const at = uuids.findIndex((uuid) => address.includes(uuid));
	if (at >= 0 && !address.includes('/download')) uuids.splice(at, 1);
}
