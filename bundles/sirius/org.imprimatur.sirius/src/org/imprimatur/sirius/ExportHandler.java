package org.imprimatur.sirius;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Writes the representation that is being edited: a diagram as SVG or PNG, a table as CSV. */
public final class ExportHandler extends AbstractHandler {

	private static final ExportFormat CSV = new ExportFormat(ExportDocumentFormat.CSV, null);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditorChecked(event) instanceof DialectEditor editor) {
			DRepresentation representation = editor.getRepresentation();
			FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.SAVE);
			List<String> extensions = extensions(representation);
			dialog.setFilterExtensions(extensions.stream().map(one -> "*." + one).toArray(String[]::new)); //$NON-NLS-1$
			dialog.setFileName(fileName(representation.getName()) + '.' + extensions.getFirst());
			dialog.setOverwrite(true);
			String path = dialog.open();
			if (path != null) {
				export(representation, IPath.fromOSString(path));
			}
		}
		return null;
	}

	private static List<String> extensions(DRepresentation representation) {
		return DialectUIManager.INSTANCE.canExport(representation, CSV) ? List.of("csv") : List.of("svg", "png"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String fileName(String title) {
		return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Writes a representation in the format that the file's extension tells; one that is too large for pixels not at all. */
	static void export(DRepresentation representation, IPath file) {
		Session session = SessionManager.INSTANCE.getSession(((DSemanticDecorator) representation).getTarget());
		try {
			DialectUIManager.INSTANCE.export(representation, session, file, format(file), new NullProgressMonitor());
		} catch (SizeTooLargeException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.tooLarge, representation.getName()), e),
					StatusManager.SHOW);
		}
	}

	private static ExportFormat format(IPath file) {
		String extension = String.valueOf(file.getFileExtension()).toLowerCase(Locale.ROOT);
		return switch (extension) {
		case "csv" -> CSV; //$NON-NLS-1$
		case "png" -> image(ImageFileFormat.PNG); //$NON-NLS-1$
		default -> image(ImageFileFormat.SVG);
		};
	}

	private static ExportFormat image(ImageFileFormat format) {
		return new ExportFormat(ExportDocumentFormat.NONE, format, ScalingPolicy.AUTO_SCALING, null);
	}
}
