package org.imprimatur.validation.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.fix.QuickFixes;
import org.imprimatur.validation.ui.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads for long lets others edit. */
class StudyTest {

	private EstateDocument document;

	@BeforeEach
	void open() throws Exception {
		document = EstateDocuments.all().acquire(Workspace.example("enterprise"), Progress.NONE);
	}

	@AfterEach
	void close() throws Exception {
		EstateDocuments.all().release(document);
		Workspace.clear();
	}

	/** Reads until somebody else had the estate. */
	private CompletableFuture<Void> endless(CountDownLatch begun) {
		return CompletableFuture.runAsync(() -> document.study(Progress.NONE, progress -> {
			while (true) {
				progress.report(0, -1);
				begun.countDown();
				Thread.onSpinWait();
			}
		}));
	}

	@Test
	void anEditComesBetweenAndEndsTheReading() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CompletableFuture<Void> reading = endless(begun);
		begun.await();
		document.edit("Rename", () -> document.estate().setName("Edited meanwhile"));
		assertThat(document.estate().getName()).isEqualTo("Edited meanwhile");
		assertThatThrownBy(reading::join).hasCauseInstanceOf(ChangedMeanwhileException.class);
	}

	@Test
	void whoJustReadsDisturbsNobody() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CompletableFuture<Void> reading = endless(begun);
		begun.await();
		List.of(1, 2, 3).forEach(time -> document.read(document::estate));
		assertThat(reading).isNotDone();
		document.edit("Rename", () -> document.estate().setName("To end it"));
		assertThatThrownBy(reading::join).hasCauseInstanceOf(ChangedMeanwhileException.class);
	}

	@Test
	void theUserMayStopIt() {
		Progress stopped = new Progress() {
			@Override
			public void advanced(long done, long total) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> document.fixes(fixable(), stopped))
				.isInstanceOf(CancellationException.class);
	}

	private Finding fixable() {
		return document.survey().result().findings().stream().filter(QuickFixes::mayFix).findFirst().orElseThrow();
	}
}
