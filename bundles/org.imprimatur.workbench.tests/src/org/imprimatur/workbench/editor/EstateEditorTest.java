package org.imprimatur.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.workbench.editor.Plans.checked;
import static org.imprimatur.workbench.editor.Plans.example;
import static org.imprimatur.workbench.editor.Plans.open;
import static org.imprimatur.workbench.editor.Plans.openOneMore;
import static org.imprimatur.workbench.editor.Plans.page;
import static org.imprimatur.workbench.editor.Plans.settle;
import static org.imprimatur.workbench.editor.Plans.text;
import static org.imprimatur.workbench.editor.Plans.until;
import static org.imprimatur.workbench.editor.Plans.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.Key;
import org.imprimatur.validation.Finding;
import org.imprimatur.workbench.Workbench;
import org.imprimatur.workbench.editor.edit.ElementCreation;
import org.imprimatur.workbench.editor.page.AgreementsPage;
import org.imprimatur.workbench.editor.page.ImagesPage;
import org.imprimatur.workbench.editor.page.OverviewPage;
import org.imprimatur.workbench.editor.page.SourcePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Opens plans in the real window, changes them, takes it back, saves. */
class EstateEditorTest {

	private static final String ENTERPRISE = "enterprise";
	private static final int MILLION = 1_000_000;

	@AfterEach
	void cleanUp() throws Exception {
		page().closeAllEditors(false);
		settle();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, null);
		}
	}

	@Test
	void aPlanOpensOnItsOverview() throws Exception {
		IFile plan = example(ENTERPRISE);
		EstateEditor editor = (EstateEditor) IDE.openEditor(page(), plan);
		until(() -> editor.document() != null);
		settle();
		assertThat(editor.getActivePageInstance().getId()).isEqualTo(OverviewPage.ID);
		assertThat(editor.isDirty()).isFalse();
	}

	@Test
	void everyPageShowsTheEstate() throws Exception {
		EstateEditor editor = open(example(ENTERPRISE));
		for (String id : List.of(OverviewPage.ID, AgreementsPage.ID, ImagesPage.ID, SourcePage.ID)) {
			editor.showPage(id);
			settle();
			assertThat(editor.getActivePageInstance().getId()).isEqualTo(id);
			assertThat(((Composite) editor.getActivePageInstance().getPartControl()).getChildren()).isNotEmpty();
		}
	}

	@Test
	void typingIsUndoneSavedAndThereAfterReopening() throws Exception {
		IFile plan = example(ENTERPRISE);
		EstateEditor editor = open(plan);
		Agreement agreement = editor.document().estate().getAgreements().getFirst();
		String before = agreement.getNumber();
		assertThat(editor.revealElement(agreement)).isTrue();
		settle();
		Text field = find(editor.getActivePageInstance().getPartControl(), Text.class,
				text -> text.getText().equals(before));
		field.setText("V9999999");
		editor.flush();
		assertThat(agreement.getNumber()).isEqualTo("V9999999");
		assertThat(editor.isDirty()).isTrue();
		execute("org.eclipse.ui.edit.undo");
		assertThat(agreement.getNumber()).isEqualTo(before);
		assertThat(field.getText()).isEqualTo(before);
		assertThat(editor.isDirty()).isFalse();
		execute("org.eclipse.ui.edit.redo");
		execute("org.eclipse.ui.file.save");
		assertThat(editor.isDirty()).isFalse();
		assertThat(text(plan)).contains("V9999999");
		page().closeEditor(editor, false);
		assertThat(open(plan).document().estate().getAgreements().getFirst().getNumber()).isEqualTo("V9999999");
	}

	@Test
	void findingsChangeWhileThePlanIsEdited() throws Exception {
		EstateEditor editor = open(example(ENTERPRISE));
		int before = openFindings(editor);
		List<Image> images = editor.document().estate().getImages();
		editor.document().edit("", () -> images.forEach(image -> image.setLanguage("xh-ZA")));
		checked();
		assertThat(openFindings(editor)).isGreaterThan(before);
		assertThat(images.stream().map(editor.verdicts()::of)).contains(Verdict.ERROR);
		editor.document().commands().undo();
		checked();
		assertThat(openFindings(editor)).isEqualTo(before);
	}

	private static int openFindings(EstateEditor editor) {
		return (int) editor.document().survey().result().findings().stream().filter(Finding::isOpen).count();
	}

	@Test
	void aMalformedPlanShowsWhereAndWhyAndStaysAsItIs() throws Exception {
		IFile plan = example(ENTERPRISE);
		String broken = text(plan).replaceFirst("programme=\"[A-Z]+\"", "programme=\"NO_SUCH\"");
		write(plan, broken);
		EstateEditor editor = open(plan);
		assertThat(editor.document()).isNull();
		assertThat(editor.isDirty()).isFalse();
		assertThat(find(editor.getContainer(), Link.class, link -> link.getText().matches("(?s).*imprimatur.*\\d+.*")))
				.isNotNull();
		assertThat(text(plan)).isEqualTo(broken);
	}

	@Test
	void aCorrectedPlanOpensAtTheSecondTry() throws Exception {
		IFile plan = example(ENTERPRISE);
		String good = text(plan);
		write(plan, "<nonsense");
		EstateEditor editor = open(plan);
		write(plan, good);
		find(editor.getContainer(), Button.class, button -> button.getText().equals(Messages.tryAgain))
				.notifyListeners(SWT.Selection, null);
		until(() -> editor.document() != null);
	}

	@Test
	void twoEditorsOfOnePlanShareIt() throws Exception {
		IFile plan = example(ENTERPRISE);
		EstateEditor one = open(plan);
		EstateEditor other = openOneMore(plan);
		assertThat(other).isNotSameAs(one);
		assertThat(other.document()).isSameAs(one.document());
		one.document().edit("", () -> one.document().estate().setName("Renamed"));
		assertThat(other.isDirty()).isTrue();
		page().closeEditor(other, false);
		settle();
		assertThat(one.isDirty()).isTrue();
		assertThat(one.document().estate().getName()).isEqualTo("Renamed");
		execute("org.eclipse.ui.file.save");
		assertThat(text(plan)).contains("Renamed");
	}

	@Test
	void aPlanChangedByAnotherProgramIsReadAnew() throws Exception {
		IFile plan = example(ENTERPRISE);
		EstateEditor editor = open(plan);
		String name = editor.document().estate().getName();
		write(plan, text(plan).replaceFirst("name=\"" + name + "\"", "name=\"Changed elsewhere\""));
		until(() -> "Changed elsewhere".equals(editor.document().estate().getName()));
		settle();
		assertThat(editor.isDirty()).isFalse();
	}

	@Test
	void changesOfOnesOwnAreKeptUntilTheUserSaysOtherwise() throws Exception {
		IFile plan = example(ENTERPRISE);
		EstateEditor editor = open(plan);
		page().activate(editor);
		editor.document().edit("", () -> editor.document().estate().setName("Mine"));
		answerNextDialog(Messages.keepMine);
		write(plan, text(plan) + "\n");
		checked();
		until(() -> answered);
		assertThat(editor.document().estate().getName()).isEqualTo("Mine");
		assertThat(editor.isDirty()).isTrue();
	}

	private boolean answered;

	private void answerNextDialog(String button) {
		Display.getCurrent().timerExec(50, () -> {
			for (Shell shell : Display.getCurrent().getShells()) {
				Button found = find(shell, Button.class, one -> one.getText().replace("&", "").equals(button));
				if (found != null) {
					found.notifyListeners(SWT.Selection, null);
					answered = true;
					return;
				}
			}
			answerNextDialog(button);
		});
	}

	@Test
	void elementsAreAddedCopiedPastedAndDeleted() throws Exception {
		EstateEditor editor = open(example(ENTERPRISE));
		List<Image> images = editor.document().estate().getImages();
		int before = images.size();
		ElementCreation.add(editor.document(), editor.document().estate(),
				ImprimaturPackage.Literals.ESTATE__IMAGES);
		assertThat(images).hasSize(before + 1);
		editor.showPage(ImagesPage.ID);
		editor.revealElement(images.getFirst());
		settle();
		execute("org.eclipse.ui.edit.copy");
		execute("org.eclipse.ui.edit.paste");
		assertThat(images).hasSize(before + 2);
		assertThat(images.getLast().getProduct()).isEqualTo(images.getFirst().getProduct());
		assertThat(images).extracting(Image::getId).doesNotHaveDuplicates();
		execute("org.eclipse.ui.edit.delete");
		assertThat(images).hasSize(before + 1);
		execute("org.eclipse.ui.edit.undo");
		execute("org.eclipse.ui.edit.undo");
		execute("org.eclipse.ui.edit.undo");
		assertThat(images).hasSize(before);
		assertThat(editor.isDirty()).isFalse();
	}

	@Test
	void deletingAnElementLeavesNoReferenceToIt() throws Exception {
		EstateEditor editor = open(example(ENTERPRISE));
		Image image = editor.document().estate().getPlans().getFirst().getWaves().getFirst().getDeployments().getFirst()
				.getImage();
		editor.revealElement(image);
		settle();
		execute("org.eclipse.ui.edit.delete");
		assertThat(editor.document().estate().getPlans().getFirst().getWaves().getFirst().getDeployments().getFirst()
				.getImage()).isNull();
		execute("org.eclipse.ui.file.save");
		assertThat(editor.isDirty()).isFalse();
	}

	@Test
	void ofAKeyOnlyTheLastFiveCharactersAreKept() throws Exception {
		EstateEditor editor = open(example(ENTERPRISE));
		Key key = editor.document().estate().getKeys().getFirst();
		editor.revealElement(key);
		settle();
		Text field = find(editor.getActivePageInstance().getPartControl(), Text.class,
				text -> text.getText().equals(key.getLastFive()));
		field.setText("AAAAA-BBBBB-CCCCC");
		settle();
		editor.flush();
		assertThat(key.getLastFive()).isEqualTo("CCCCC");
	}

	@Test
	void aMarkerLeadsToItsElement() throws Exception {
		IFile plan = example(ENTERPRISE);
		EstateEditor editor = open(plan);
		Image image = editor.document().estate().getImages().getLast();
		IMarker marker = plan.createMarker(IMarker.TEXT);
		marker.setAttribute(EstateEditor.ELEMENT, image.getId());
		IDE.gotoMarker(editor, marker);
		settle();
		assertThat(editor.getActivePageInstance().getId()).isEqualTo(ImagesPage.ID);
		assertThat(editor.selectedObjects()).containsExactly(image);
	}

	@Test
	void theSelectionSurvivesReadingAnew() throws Exception {
		EstateEditor editor = open(example(ENTERPRISE));
		Image image = editor.document().estate().getImages().getFirst();
		editor.revealElement(image);
		editor.revert();
		until(() -> editor.document().estate().getImages().getFirst() != image
				&& editor.selectedObjects().equals(List.of(editor.document().estate().getImages().getFirst())));
	}

	@Test
	void outlineAndPropertiesFollowTheEditor() throws Exception {
		EstateEditor editor = open(example(ENTERPRISE));
		page().showView("org.eclipse.ui.views.ContentOutline");
		page().showView("org.eclipse.ui.views.PropertySheet");
		editor.selection().setSelection(new StructuredSelection(editor.document().estate().getImages().getFirst()));
		settle();
		assertThat(new ElementProperties(editor, editor.document().estate().getImages().getFirst())
				.getPropertyDescriptors()).extracting(property -> property.getDisplayName()).isNotEmpty();
		assertThat(page().getEditorReferences()).extracting(IEditorReference::getId).containsOnly(EstateEditor.ID);
	}

	@Test
	void theOutlineShowsThePlanAndAnEditKeepsTheSelection() throws Exception {
		ContentOutline outline = (ContentOutline) page().showView("org.eclipse.ui.views.ContentOutline");
		EstateEditor editor = open(example(ENTERPRISE));
		Image image = editor.document().estate().getImages().getFirst();
		assertThat(find(outline.getCurrentPage().getControl(), Tree.class, tree -> tree.getItemCount() > 0)).isNotNull();
		editor.selection().setSelection(new StructuredSelection(image));
		editor.document().edit("", () -> image.setName("Renamed"));
		settle();
		assertThat(editor.selectedObjects()).containsExactly(image);
	}

	@Test
	void aMillionDevicesOpen() throws Exception {
		IFile plan = Plans.withDevices(MILLION);
		long start = System.nanoTime();
		EstateEditor editor = open(plan);
		System.out.println("A plan of a million devices opens in " + (System.nanoTime() - start) / MILLION + " ms");
		assertThat(editor.document().survey().result().devices()).isEqualTo(MILLION);
	}

	private static void execute(String command) throws Exception {
		page().activate(page().getActiveEditor());
		page().getActiveEditor().getSite().getShell().forceFocus();
		settle();
		Workbench.execute(command);
	}

	private static <T extends Control> T find(Control from, Class<T> type, Predicate<T> wanted) {
		List<T> found = new ArrayList<>();
		collect(from, type, wanted, found);
		return found.isEmpty() ? null : found.getFirst();
	}

	private static <T extends Control> void collect(Control from, Class<T> type, Predicate<T> wanted, List<T> found) {
		if (type.isInstance(from) && wanted.test(type.cast(from))) {
			found.add(type.cast(from));
		}
		if (from instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, type, wanted, found);
			}
		}
	}
}
