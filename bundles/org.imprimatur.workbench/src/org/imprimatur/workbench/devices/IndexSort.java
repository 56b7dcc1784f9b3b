package org.imprimatur.workbench.devices;

import java.util.function.BooleanSupplier;

/** Sorts an array of indices by merging, so that equal ones keep their order; can be stopped. */
final class IndexSort {

	/** Compares two rows. */
	@FunctionalInterface
	interface Order {
		int compare(int one, int other);
	}

	private static final int SHORT = 16;
	private static final int LOOK = 4096;

	private final Order order;
	private final BooleanSupplier stopped;

	IndexSort(Order order, BooleanSupplier stopped) {
		this.order = order;
		this.stopped = stopped;
	}

	/** Sorts; what is in the array when it was stopped is of no use. */
	void sort(int[] rows) {
		sort(rows, rows.clone(), 0, rows.length);
	}

	private void sort(int[] rows, int[] spare, int from, int to) {
		if (to - from <= SHORT) {
			insert(rows, from, to);
			return;
		}
		if (to - from > LOOK && stopped.getAsBoolean()) {
			return;
		}
		int middle = (from + to) >>> 1;
		sort(spare, rows, from, middle);
		sort(spare, rows, middle, to);
		int left = from;
		int right = middle;
		for (int i = from; i < to; i++) {
			boolean takeLeft = right >= to || left < middle && order.compare(spare[left], spare[right]) <= 0;
			rows[i] = takeLeft ? spare[left++] : spare[right++];
		}
	}

	private void insert(int[] rows, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			int row = rows[i];
			int place = i;
			while (place > from && order.compare(rows[place - 1], row) > 0) {
				rows[place] = rows[place - 1];
				place--;
			}
			rows[place] = row;
		}
	}
}
