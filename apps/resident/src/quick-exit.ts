import { closeReceipt } from '@xinan/assessments/resident';
import { closeDispute } from '@xinan/disputes/resident';
import { deviceStore } from '@xinan/resident-kit';

const neutralPage = '/neutral.html';

/** Ends a session if there is one, without waiting for the answer. */
function signOutBehind(): void {
  void fetch('/api/sign-out', { method: 'POST', keepalive: true }).catch(() => undefined);
}

/** What was begun here is forgotten; only a submission that still has to be sent stays. */
export function clearDevice(): void {
  closeReceipt();
  closeDispute();
  deviceStore.remove('x1');
  try {
    sessionStorage.clear();
  } catch {
    // Storage refused: nothing was kept.
  }
}

/**
 * Leaves at once: the page goes blank, what this tab held is forgotten, and a plain calendar takes the place of this
 * history entry. `x9` tells `boot.js` that the way back leads to the calendar, too.
 */
export function leaveQuickly(): void {
  document.documentElement.hidden = true;
  document.title = '日历';
  clearDevice();
  try {
    sessionStorage.setItem('x9', '1');
  } catch {
    // Without storage the way back cannot be closed.
  }
  signOutBehind();
  history.replaceState(null, '', neutralPage);
  location.replace(neutralPage);
}
