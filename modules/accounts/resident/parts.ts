export { SignIn } from './sign-in.tsx';
export { SignOutButton } from './sign-out-button.tsx';
