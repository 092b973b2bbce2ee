import { Icon } from '@xinan/console-kit';
import { calendar, trendUp } from '@xinan/ui/icons';

export const cockpitIcon = <Icon path={trendUp} />;
export const tableIcon = <Icon path={calendar} />;
