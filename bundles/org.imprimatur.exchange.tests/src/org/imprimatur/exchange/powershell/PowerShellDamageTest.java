package org.imprimatur.exchange.powershell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged: nothing is imported, and the message says where and why. */
class PowerShellDamageTest {

	@TempDir
	Path folder;
	private PowerShellFiles files;

	@BeforeEach
	void prepare() {
		files = new PowerShellFiles(folder);
	}

	private static List<ImportProblem> damage(Path... paths) {
		return catchThrowableOfType(ImportException.class, () -> PowerShellFiles.read(List.of(paths))).problems();
	}

	@Test
	void namesLineAndColumnOfRaggedRows() {
		assertThat(damage(files.write("a.csv", "PSComputerName,SerialNumber,OSLanguage\nA,1\nB,2,3\nC,1,2,3\n")))
				.extracting(ImportProblem::line, ImportProblem::column)
				.containsExactly(tuple(2L, "SerialNumber"),
						tuple(4L, "OSLanguage"));
	}

	@Test
	void namesBytesThatAreNoText() {
		String text = "PSComputerName,Model,PartOfDomain\nA,x,True\nB,Gerät,True\n";
		ImportProblem problem = damage(files.write("a.csv", text, Charset.forName("windows-1252"))).getFirst();
		assertThat(problem.line()).isEqualTo(3);
		assertThat(problem.message()).contains("E4", "UTF-8");
	}

	@Test
	void namesQuotesThatDoNotClose() {
		String text = PowerShellFiles.text("ps7-joined.csv");
		ImportProblem problem = damage(files.write("a.csv", text.substring(0, text.length() - 40))).getFirst();
		assertThat(problem.line()).isEqualTo(5);
		assertThat(problem.message()).contains("quotes");
	}

	@Test
	void refusesEmptyAndBinaryFiles() {
		assertThat(damage(files.write("a.csv", ""), files.write("b.csv", "\n\n"),
				files.write("c.csv", new byte[] { 'M', 'Z', 0, 1, 2, 3 }),
				files.write("d.csv", PowerShellFiles.text("ps7-joined.csv"), StandardCharsets.UTF_16LE)))
				.extracting(problem -> problem.file().getFileName().toString())
				.containsExactly("a.csv", "b.csv", "c.csv", "d.csv");
	}

	@Test
	void refusesColumnsThatStandThereTwice() {
		assertThat(damage(files.write("a.csv", "CSName,OSLanguage,oslanguage\nA,1041,1033\n")).getFirst().column())
				.isEqualTo("OSLanguage");
	}

	@Test
	void reportsFilesWithoutRows() throws IOException {
		assertThat(PowerShellFiles.read(List.of(files.write("a.csv", "CSName,OSLanguage\n"))).problems())
				.singleElement().satisfies(problem -> assertThat(problem.message()).contains("no rows"));
	}

	@Test
	void stopsWhenCancelled() {
		Progress cancelled = new Progress() {
			@Override
			public void advanced(long done, long total) {
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> new PowerShellImporter().read(files.fixtures("ps5-os.csv"),
				new ImportContext(Catalogue.shipped(), cancelled, Locale.ENGLISH)))
				.isInstanceOf(CancellationException.class);
	}
}
