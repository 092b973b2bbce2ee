import { Icon } from '@xinan/console-kit';
import { shield } from '@xinan/ui/icons';

export const auditIcon = <Icon path={shield} />;
