import { render } from 'preact';

render(<p>The desk is being set up.</p>, document.getElementById('desk')!);
