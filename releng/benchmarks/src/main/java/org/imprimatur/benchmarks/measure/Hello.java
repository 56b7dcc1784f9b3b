package org.imprimatur.benchmarks.measure;

/** The least that a Java process can do and be seen. */
public final class Hello {

	private Hello() {
	}

	/** Says so. */
	public static void main(String[] arguments) {
		System.out.println("Hello");
	}
}
