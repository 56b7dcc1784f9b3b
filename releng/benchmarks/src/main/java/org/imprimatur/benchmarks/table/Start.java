package org.imprimatur.benchmarks.table;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.imprimatur.benchmarks.measure.Hello;
import org.imprimatur.benchmarks.measure.Timing;

/** The whole process of a small check against a JVM that does nothing. The two take turns. */
final class Start implements Section {

	private static final int WARM_UP = 3;

	@Override
	public String heading() {
		return "Whole process";
	}

	@Override
	public List<Row> rows(Lab lab) throws IOException {
		Setting setting = lab.setting();
		Path example = setting.root()
				.resolve("bundles/org.imprimatur.examples/estates/two-hundred-pcs/two-hundred-pcs.imprimatur");
		List<String> check = List.of(setting.root().resolve("imprimatur").toString(), "check", example.toString(),
				"--date", "2026-12-01");
		List<String> bare = List.of(Lab.java(), "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path").split(File.pathSeparator)[0],
				Hello.class.getName());
		List<Double> here = new ArrayList<>();
		List<Double> floor = new ArrayList<>();
		lab.say("imprimatur check and a bare JVM, " + setting.starts() + " times each");
		for (int i = -WARM_UP; i < setting.starts(); i++) {
			double own = Timing.seconds(() -> run(check, 1));
			double other = Timing.seconds(() -> run(bare, 0));
			if (i >= 0) {
				here.add(own);
				floor.add(other);
			}
		}
		return List.of(Row.longer("imprimatur check two-hundred-pcs", Timing.median(here), "bare JVM",
				Timing.median(floor), Aim.atMost(2, " ×")));
	}

	private static void run(List<String> command, int worst) throws IOException {
		try {
			int code = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
			if (code > worst) {
				throw new IOException(command + " ended with " + code);
			}
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}
}
