import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What `tesseract --psm 3` reads on a picture, null where it is not installed. */
export async function readNative(picture: Buffer, tesseract: string): Promise<string | null> {
	const child = spawn('tesseract', ['-', '-', '-l', tesseract, '--psm', '3'], {
		stdio: ['pipe', 'pipe', 'ignore'],
		env: { ...process.env, OMP_THREAD_LIMIT: '1' }
	});
	const missing = new Promise<null>((resolve) => child.once('error', () => resolve(null)));
	child.stdin.on('error', () => undefined); // it is not there, and says so above
	child.stdin.end(picture);
	return Promise.race([text(child.stdout), missing]);
}
