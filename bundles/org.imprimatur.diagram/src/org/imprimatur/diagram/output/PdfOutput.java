package org.imprimatur.diagram.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

import com.github.weisj.jsvg.renderer.output.Output;

/**
 * Takes the shapes that JSVG renders into a PDF page. Icons need filled and stroked shapes: gradients become their
 * first
 * colour, clips, opacity and pixel images are left out.
 */
final class PdfOutput implements Output {

	private final PDPageContentStream stream;
	private AffineTransform transform;
	private Paint paint = Color.BLACK;
	private Stroke stroke = new BasicStroke();

	PdfOutput(PDPageContentStream stream) {
		this(stream, new AffineTransform());
	}

	private PdfOutput(PDPageContentStream stream, AffineTransform transform) {
		this.stream = stream;
		this.transform = transform;
	}

	@Override
	public void fillShape(Shape shape) {
		Path2D path = new Path2D.Double(shape, transform);
		try {
			stream.setNonStrokingColor(colour(paint));
			PdfShapes.trace(path.getPathIterator(null), stream);
			if (path.getWindingRule() == Path2D.WIND_EVEN_ODD)
				stream.fillEvenOdd();
			else
				stream.fill();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void drawShape(Shape shape) {
		fillShape(stroke.createStrokedShape(shape));
	}

	private static Color colour(Paint paint) {
		return switch (paint) {
		case Color colour -> colour;
		case MultipleGradientPaint gradient -> gradient.getColors()[0];
		case GradientPaint gradient -> gradient.getColor1();
		default -> Color.BLACK;
		};
	}

	@Override
	public void drawImage(BufferedImage image) {
		// icons are vectors
	}

	@Override
	public void drawImage(Image image, ImageObserver observer) {
		// icons are vectors
	}

	@Override
	public void drawImage(Image image, AffineTransform place, ImageObserver observer) {
		// icons are vectors
	}

	@Override
	public void setPaint(Paint other) {
		paint = other;
	}

	@Override
	public void setPaint(Supplier<Paint> other) {
		paint = other.get();
	}

	@Override
	public void setStroke(Stroke other) {
		stroke = other;
	}

	@Override
	public Stroke stroke() {
		return stroke;
	}

	@Override
	public void applyClip(Shape shape) {
		// icons stay within their frames
	}

	@Override
	public Optional<Float> contextFontSize() {
		return Optional.empty();
	}

	@Override
	public Output createChild() {
		PdfOutput child = new PdfOutput(stream, new AffineTransform(transform));
		child.paint = paint;
		child.stroke = stroke;
		return child;
	}

	@Override
	public void dispose() {
		// holds nothing
	}

	@Override
	public void debugPaint(Consumer<Graphics2D> painter) {
		// nothing to debug on
	}

	@Override
	public Rectangle2D clipBounds() {
		return new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
	}

	@Override
	public RenderingHints renderingHints() {
		return new RenderingHints(null);
	}

	@Override
	public Object renderingHint(RenderingHints.Key key) {
		return null;
	}

	@Override
	public void setRenderingHint(RenderingHints.Key key, Object value) {
		// vectors need none
	}

	@Override
	public AffineTransform transform() {
		return new AffineTransform(transform);
	}

	@Override
	public void setTransform(AffineTransform other) {
		transform = new AffineTransform(other);
	}

	@Override
	public void applyTransform(AffineTransform other) {
		transform.concatenate(other);
	}

	@Override
	public void rotate(double angle) {
		transform.rotate(angle);
	}

	@Override
	public void scale(double x, double y) {
		transform.scale(x, y);
	}

	@Override
	public void translate(double x, double y) {
		transform.translate(x, y);
	}

	@Override
	public float currentOpacity() {
		return 1;
	}

	@Override
	public void applyOpacity(float opacity) {
		// icons are opaque
	}

	@Override
	public SafeState safeState() {
		AffineTransform place = transform();
		Paint colour = paint;
		Stroke line = stroke;
		return () -> {
			transform = place;
			paint = colour;
			stroke = line;
		};
	}

	@Override
	public boolean supportsFilters() {
		return false;
	}

	@Override
	public boolean supportsColors() {
		return true;
	}
}
