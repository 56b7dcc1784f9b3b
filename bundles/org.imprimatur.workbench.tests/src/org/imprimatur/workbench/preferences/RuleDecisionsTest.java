package org.imprimatur.workbench.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.RuleSettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDecisionsTest {

	@TempDir
	private Path folder;

	@Test
	void decisionsAreReadBackAsWritten() throws Exception {
		Map<String, Regrading> decisions = Map.of("RIM-801", new Regrading("RIM-801", Optional.empty(), "Own \"desk\", 自社"),
				"RIM-203", new Regrading("RIM-203", Optional.of(Severity.WARN), "Pilot"));
		new RuleDecisions(folder).write(decisions);
		assertThat(new RuleDecisions(folder).read()).isEqualTo(decisions);
	}

	@Test
	void commentsAtTheTopStay() throws Exception {
		Path file = folder.resolve(RuleSettingsFile.NAME);
		Files.writeString(file, "# Agreed with legal\nrule,severity,reason\nRIM-801,off,desk\n");
		new RuleDecisions(folder).write(Map.of());
		assertThat(Files.readString(file)).isEqualTo("# Agreed with legal\nrule,severity,reason\n");
	}

	@Test
	void noFileIsMadeForNothing() throws Exception {
		new RuleDecisions(folder).write(Map.of());
		assertThat(folder).isEmptyDirectory();
	}
}
