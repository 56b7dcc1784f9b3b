package org.imprimatur.exchange.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.imprimatur.model.io.Progress;

/**
 * Whether a file that was read for a sealed check is still what it was.
 *
 * @param input what was read
 * @param state what it is now
 */
public record InputCheck(SealedInput input, State state) {

	/** What a file is now. */
	public enum State {
		SAME, CHANGED, MISSING
	}

	/**
	 * Looks at all of them.
	 *
	 * @param folder the plan's folder
	 */
	public static List<InputCheck> of(List<SealedInput> inputs, Path folder, Progress progress) throws IOException {
		List<InputCheck> checks = new ArrayList<>();
		for (SealedInput input : inputs) {
			checks.add(new InputCheck(input, state(input, folder, progress)));
		}
		return checks;
	}

	private static State state(SealedInput input, Path folder, Progress progress) throws IOException {
		Path file;
		try {
			file = folder.resolve(input.file());
		} catch (InvalidPathException e) {
			return State.MISSING;
		}
		if (!Files.isRegularFile(file)) {
			return State.MISSING;
		}
		boolean same = Files.size(file) == input.size()
				&& SealedInput.of(input.role(), file, folder, progress).sha256().equals(input.sha256());
		return same ? State.SAME : State.CHANGED;
	}
}
