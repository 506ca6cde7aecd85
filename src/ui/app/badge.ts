/** Shows a number on the installed app's icon, none for 0, where the system has such badges. */
export function showBadge(count: number): void {
	if (!('setAppBadge' in navigator)) return;
	// Refused where the app is not installed: then there is no icon either.
	(count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => undefined);
}
