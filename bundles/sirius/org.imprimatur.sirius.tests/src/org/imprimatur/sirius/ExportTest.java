package org.imprimatur.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "plan, plan.svg, Open Value", "fleet, fleet.svg, Tokyo", "matrix, matrix.csv, Master 2026-10",
			"deployments, deployments.csv, Master onto Osaka" })
	void writesText(String kind, String file, String text) throws Exception {
		assertThat(Files.readString(export(kind, file))).contains(text);
	}

	@Test
	void writesPixels() throws Exception {
		assertThat(Files.readAllBytes(export("plan", "plan.png"))).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(5_000);
	}

	private Path export(String kind, String file) throws Exception {
		Path target = folder.resolve(file);
		try (EstateProject project = EstateProject.opened("two-hundred-pcs")) {
			ExportHandler.export(project.representation(kind), IPath.fromPath(target));
		}
		return target;
	}
}
