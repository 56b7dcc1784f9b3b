package org.imprimatur.validation.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.Delta;
import org.imprimatur.validation.ui.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opens plans, edits and saves them. */
class EstateDocumentTest {

	private static final Progress STOPPED = new Progress() {
		@Override
		public void advanced(long done, long total) {
			// stopped before it advances
		}

		@Override
		public boolean isCancelled() {
			return true;
		}
	};

	private final List<Delta> checks = new ArrayList<>();
	private final List<EstateDocument> changedOnDisk = new ArrayList<>();
	private final DocumentListener listener = new DocumentListener() {
		@Override
		public void checked(EstateDocument checked, Delta delta) {
			checks.add(delta);
		}

		@Override
		public void changedOnDisk(EstateDocument changed) {
			changedOnDisk.add(changed);
		}
	};
	private IFile plan;
	private EstateDocument document;

	@BeforeEach
	void open() throws Exception {
		plan = Workspace.example("enterprise");
		EstateDocuments.all().addListener(listener);
		document = EstateDocuments.all().acquire(plan, Progress.NONE);
	}

	@AfterEach
	void close() throws Exception {
		EstateDocuments.all().removeListener(listener);
		EstateDocuments.all().release(document);
		Workspace.clear();
	}

	@Test
	void theFirstCheckIsToldWithAllItsFindings() {
		Workspace.until(() -> document.newest().isPresent());
		Workspace.finish();
		assertThat(checks).singleElement()
				.satisfies(delta -> assertThat(delta.added()).isEqualTo(document.survey().result().findings()).isNotEmpty())
				.satisfies(delta -> assertThat(delta.removed()).isEmpty());
	}

	@Test
	void whoCannotWaitForTheFirstCheckChecks() {
		assertThat(document.survey().result().estate()).isSameAs(document.estate());
		assertThat(document.newest()).contains(document.survey());
		Workspace.finish();
		assertThat(checks).hasSize(1);
	}

	@Test
	void anEditBeforeTheFirstCheckIsChecked() {
		document.edit("Remove the waivers", () -> document.estate().getWaivers().clear());
		Workspace.finish();
		assertThat(document.survey().result().findings())
				.allMatch(finding -> finding.settlement().filter(it -> it.by().eContainer() == null).isEmpty());
	}

	@Test
	void savingThatIsStoppedLosesNothing() throws Exception {
		Path file = plan.getLocation().toPath();
		Path fleet = Path.of(document.estate().getFleets().getFirst().eResource().getURI().toFileString());
		byte[] before = Files.readAllBytes(file);
		byte[] devices = Files.readAllBytes(fleet);
		document.edit("Rename", () -> {
			document.estate().setName("Renamed");
			document.estate().getFleets().getFirst().getDevices().getFirst().setName("Renamed too");
		});
		assertThatThrownBy(() -> document.save(STOPPED)).isInstanceOf(CancellationException.class);
		assertThat(file).hasBinaryContent(before);
		assertThat(fleet).hasBinaryContent(devices);
		assertThat(Files.list(file.getParent())).noneMatch(one -> one.toString().endsWith(".tmp"));
		assertThat(document.isDirty()).isTrue();
		document.save(Progress.NONE);
		assertThat(document.isDirty()).isFalse();
		assertThat(Files.readString(file)).contains("Renamed");
		assertThat(Files.readString(fleet)).contains("Renamed too");
	}

	@Test
	void anEditWhileTheFilesAreReadAnewIsKept() throws Exception {
		Workspace.finish();
		Path file = plan.getLocation().toPath();
		Files.writeString(file, Files.readString(file) + "\n");
		document.followFiles((done, total) -> document.edit("Rename", () -> document.estate().setName("Renamed")));
		assertThat(document.estate().getName()).isEqualTo("Renamed");
		assertThat(document.isDirty()).isTrue();
		assertThat(changedOnDisk).containsExactly(document);
	}

	@Test
	void whatASaveWroteBeforeItFailedIsNoChangeByOthers() throws Exception {
		Path fleet = Path.of(document.estate().getFleets().getFirst().eResource().getURI().toFileString());
		document.edit("Rename", () -> {
			document.estate().setName("cannot be in XML: \u0001");
			document.estate().getFleets().getFirst().getDevices().getFirst().setName("Renamed too");
		});
		assertThatThrownBy(() -> document.save(Progress.NONE)).isInstanceOf(IOException.class);
		assertThat(Files.readString(fleet)).contains("Renamed too");
		document.followFiles(Progress.NONE);
		assertThat(changedOnDisk).isEmpty();
		assertThat(document.isDirty()).isTrue();
	}

	@Test
	void aStudyDoesNotBeginWithWhatIsNoLongerSo() {
		Workspace.finish();
		document.addListener(new DocumentListener() {
			@Override
			public void checked(EstateDocument checked, Delta delta) {
				checked.removeListener(this);
				checked.edit("Remove the groups", () -> checked.estate().getGroups().clear());
			}
		});
		document.edit("Remove the waivers", () -> document.estate().getWaivers().clear());
		assertThatThrownBy(() -> document.study(Progress.NONE, study -> document.survey().result().findings()))
				.isInstanceOf(ChangedMeanwhileException.class);
	}
}
