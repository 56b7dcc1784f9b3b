package org.imprimatur.model.catalogue;

import java.util.function.Supplier;

/** A value that is made when it is first asked for. */
final class Lazy<T> {

	private Supplier<T> maker;
	private volatile T value;

	Lazy(Supplier<T> maker) {
		this.maker = maker;
	}

	T get() {
		if (value == null) {
			make();
		}
		return value;
	}

	private synchronized void make() {
		if (value == null) {
			value = maker.get();
			maker = null;
		}
	}
}
