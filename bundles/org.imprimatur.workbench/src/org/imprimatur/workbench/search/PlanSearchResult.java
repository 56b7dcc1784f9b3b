package org.imprimatur.workbench.search;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;

/** What a search of plans has found: one match a {@link Hit}. */
public final class PlanSearchResult extends AbstractTextSearchResult {

	private final PlanQuery query;
	private volatile boolean cut;

	PlanSearchResult(PlanQuery query) {
		this.query = query;
	}

	/** Adds what was found. */
	void add(Hit hit) {
		addMatch(new Match(hit, hit.part().offset(), hit.part().length()));
	}

	/** There is more than is shown. */
	void cutOff() {
		cut = true;
	}

	@Override
	public void removeAll() {
		cut = false;
		super.removeAll();
	}

	@Override
	public String getLabel() {
		return NLS.bind(cut ? Messages.foundMore : Messages.found, query.words().text(), getMatchCount());
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ResourceLocator.imageDescriptorFromBundle("org.imprimatur.workbench", "icons/estate.svg").orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public ISearchQuery getQuery() {
		return query;
	}

	/** None: what is found is no range of a text. */
	@Override
	public IEditorMatchAdapter getEditorMatchAdapter() {
		return null;
	}

	/** None: what is found is no range of a text. */
	@Override
	public IFileMatchAdapter getFileMatchAdapter() {
		return null;
	}
}
