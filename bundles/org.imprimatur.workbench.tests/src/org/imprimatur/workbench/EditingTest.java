package org.imprimatur.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.imprimatur.workbench.editor.Plans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Opens files, changes them, takes it back, saves: with the commands that the menus offer. */
class EditingTest {

	private static final String ESTATE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<estate name=\"Headquarters\"/>\n";

	@AfterEach
	void cleanUp() throws Exception {
		Workbench.page().closeAllEditors(false);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, null);
		}
	}

	@Test
	void anEstateIsRecognisedAndOpens() throws Exception {
		IFile file = Workbench.file("estates", "headquarters.imprimatur", ESTATE);
		assertThat(file.getContentDescription().getContentType().getId()).isEqualTo("org.imprimatur.estate");
		assertThat(IDE.openEditor(Workbench.page(), file).getSite().getId()).isEqualTo("org.imprimatur.workbench.editor.estate");
	}

	@Test
	void aFleetIsRecognisedAndOpens() throws Exception {
		IFile file = Workbench.file("estates", "headquarters.fleet.csv", "device,model\n機器-1,Latitude\n");
		assertThat(file.getContentDescription().getContentType().getId()).isEqualTo("org.imprimatur.fleet");
		assertThat(file.getCharset()).isEqualTo("UTF-8");
		assertThat(IDE.openEditor(Workbench.page(), file).getSite().getId()).isEqualTo("org.imprimatur.workbench.editor.fleet");
	}

	@Test
	void anotherCsvIsNoFleet() throws Exception {
		IFile file = Workbench.file("estates", "other.csv", "a,b\n");
		assertThat(IDE.getContentType(file)).isNull();
	}

	@Test
	void aChangeIsTakenBackAndDoneAgain() throws Exception {
		IDocument document = open(Workbench.file("estates", "undo.imprimatur", ESTATE));
		document.replace(document.getLength(), 0, "<!-- changed -->");
		Workbench.execute("org.eclipse.ui.edit.undo");
		assertThat(document.get()).isEqualTo(ESTATE);
		Workbench.execute("org.eclipse.ui.edit.redo");
		assertThat(document.get()).isEqualTo(ESTATE + "<!-- changed -->");
	}

	@Test
	void aChangeIsSaved() throws Exception {
		IFile file = Workbench.file("estates", "save.imprimatur", ESTATE);
		IDocument document = open(file);
		IEditorPart editor = Workbench.page().getActiveEditor();
		document.replace(document.getLength(), 0, "<!-- 保存 -->");
		assertThat(editor.isDirty()).isTrue();
		Workbench.execute("org.eclipse.ui.file.save");
		assertThat(editor.isDirty()).isFalse();
		assertThat(file.readString()).isEqualTo(ESTATE + "<!-- 保存 -->");
	}

	private static IDocument open(IFile file) throws Exception {
		ITextEditor editor = (ITextEditor) IDE.openEditor(Workbench.page(), file, "org.imprimatur.workbench.editor.text");
		Workbench.page().activate(editor);
		Plans.settle();
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}
}
