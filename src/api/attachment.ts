const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MAX_NAME_LENGTH = 100;

/**
 * The name under which a download is saved: the upload's, without whatever a path, a shell or a header could be made
 * of. Letters of any script, digits, blanks and `-_.` stay; the extension is always ours.
 */
export function downloadName(filename: string, extension: string): string {
	const stem = filename
		.normalize('NFC')
		.replace(/^.*[/\\]/s, '')
		.replace(/\.[^.]*$/, '')
		.replace(/[^\p{L}\p{M}\p{N} _.-]/gu, ' ')
		.replace(/\.{2,}/g, '.')
		.replace(/\s+/g, ' ')
		.replace(/^[\s\p{M}.-]+|[\s.]+$/gu, '');
	const name = Array.from(stem)
		.slice(0, MAX_NAME_LENGTH - extension.length - 1)
		.join('')
		.trim();
	const [beforeDot = ''] = name.split('.');
	return `${name === '' || WINDOWS_DEVICE.test(beforeDot) ? 'document' : name}.${extension}`;
}

/** A Content-Disposition header. Source: RFC 6266 section 4.3, RFC 8187 for the encoded form */
export function attachment(filename: string, extension: string): string {
	const name = downloadName(filename, extension);
	const plain = name.replace(/[^\x20-\x7e]/g, '_');
	return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
