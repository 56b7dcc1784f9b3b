package org.imprimatur.workbench.devices;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Answers queries in the background, only the newest one; what was shown before stays meanwhile. */
final class QueryJob extends Job {

	/** Family of these jobs. */
	static final Object FAMILY = new Object();

	private final DevicesHost host;
	private final Consumer<Shown> receiver;
	private volatile DeviceQuery query;
	private volatile boolean stale = true;
	private DeviceRows rows = DeviceRows.NONE;

	/**
	 * An answer.
	 *
	 * @param rows  all devices
	 * @param order those shown, in their order
	 */
	record Shown(DeviceRows rows, int[] order) {

		static final Shown NOTHING = new Shown(DeviceRows.NONE, new int[0]);
	}

	/**
	 * A job.
	 *
	 * @param receiver gets each answer, in the job's thread
	 */
	QueryJob(DevicesHost host, Consumer<Shown> receiver) {
		super(Messages.searching);
		this.host = host;
		this.receiver = receiver;
		setPriority(SHORT);
		setUser(false);
	}

	/** Asks; an answer that is still being made is given up. */
	void ask(DeviceQuery wanted) {
		query = wanted;
		cancel();
		schedule();
	}

	/** The devices or their verdicts have changed. */
	void refresh() {
		stale = true;
		if (query != null) {
			ask(query);
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (stale) {
			stale = false;
			rows = host.read(() -> DeviceRows.of(host.estate(), host.survey()));
		}
		Optional<int[]> order = RowOrder.of(rows, query, monitor::isCanceled);
		order.ifPresent(found -> receiver.accept(new Shown(rows, found)));
		return order.isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
