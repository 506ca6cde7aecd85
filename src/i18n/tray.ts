export { trayWords } from './en/tray.ts';
