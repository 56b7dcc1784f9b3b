package org.imprimatur.workbench.help;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;

/** Help ▸ Help Contents, and F1 for what is shown: writes the pages once a session and shows one in the system's browser. */
public final class HelpHandler extends AbstractHandler {

	private static final String CONTEXT = "org.eclipse.ui.help.dynamicHelp"; //$NON-NLS-1$
	private static final String PAGE = "org.imprimatur.workbench.help.page"; //$NON-NLS-1$

	private volatile Path written;

	@Override
	public Object execute(ExecutionEvent event) {
		String page = event.getParameter(PAGE);
		HelpPlace place = page != null ? new HelpPlace(page, "") //$NON-NLS-1$
				: CONTEXT.equals(event.getCommand().getId()) ? HelpContext.current() : HelpPlace.of(HelpTopic.INDEX);
		Job job = Job.create(Messages.preparing, (ICoreRunnable) monitor -> {
			String address = place.in(site());
			Display.getDefault().asyncExec(() -> Program.launch(address));
		});
		job.setUser(true);
		job.schedule();
		return null;
	}

	private synchronized Path site() throws CoreException {
		if (written == null) {
			Path folder = Platform.getStateLocation(Platform.getBundle("org.imprimatur.workbench")).append("help").toPath(); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				new HelpSite().write(folder);
			} catch (IOException e) {
				throw new CoreException(Status.error(e.getLocalizedMessage(), e));
			}
			written = folder;
		}
		return written;
	}
}
