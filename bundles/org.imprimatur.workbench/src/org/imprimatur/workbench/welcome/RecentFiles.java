package org.imprimatur.workbench.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.imprimatur.workbench.wizards.EstateProjects;
import org.osgi.service.prefs.BackingStoreException;

/** The plans that were opened last, the newest first. */
public final class RecentFiles {

	private static final String NODE = "org.imprimatur.workbench"; //$NON-NLS-1$
	private static final String KEY = "recent"; //$NON-NLS-1$
	private static final int MOST = 8;

	private RecentFiles() {
	}

	/** Remembers from now on what is opened in a window. */
	public static void follow(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new IPartListener2() {
			@Override
			public void partOpened(IWorkbenchPartReference part) {
				if (part.getPart(false) instanceof IEditorPart editor
						&& editor.getEditorInput().getAdapter(IFile.class) instanceof IFile file
						&& EstateProjects.isPlan(file) && file.getLocation() != null) {
					remember(file.getLocation().toPath());
				}
			}
		});
	}

	/** Those there are, whether or not the files still exist. */
	public static List<Path> files() {
		return preferences().get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList(); //$NON-NLS-1$
	}

	/** Forgets all. */
	public static void clear() {
		store(List.of());
	}

	static void remember(Path file) {
		List<Path> files = new ArrayList<>(files());
		files.remove(file);
		files.addFirst(file);
		store(files.subList(0, Math.min(MOST, files.size())));
	}

	private static void store(List<Path> files) {
		preferences().put(KEY, String.join("\n", files.stream().map(Path::toString).toList())); //$NON-NLS-1$
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			ILog.get().error(e.getMessage(), e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
