package org.imprimatur.design.view;

import java.util.function.Supplier;

/** A value that is computed when it is first asked for. */
final class Memo<T> implements Supplier<T> {

	private final Supplier<T> computation;
	private T value;

	Memo(Supplier<T> computation) {
		this.computation = computation;
	}

	@Override
	public T get() {
		if (value == null) {
			value = computation.get();
		}
		return value;
	}
}
