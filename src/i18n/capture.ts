export { captureWords } from './en/capture.ts';
