package vn.minhbach.query.page;

import java.util.Map;
import java.util.Set;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Fills templates: the same ones for a page as it is loaded and for what is pushed later. */
public final class Rendering {
  private final ITemplateEngine engine;

  /** Fills the templates that {@code engine} finds. */
  public Rendering(ITemplateEngine engine) {
    this.engine = engine;
  }

  /**
   * A whole page as HTML.
   *
   * @param template such as {@code citizen/citizen}
   * @param model the template's variables, beside {@code visit} and {@code language}
   */
  public String page(String template, Visit visit, Map<String, ?> model) {
    Context context = context(visit.language(), model);
    context.setVariable("visit", visit);
    return engine.process(template, context);
  }

  /**
   * A part of a page.
   *
   * @param template such as {@code citizen/parts}
   * @param name of the fragment in it, which is its place in the page too
   */
  public Fragment part(String template, String name, Language language, Map<String, ?> model) {
    return new Fragment(
        name, engine.process(template, Set.of(name), context(language, model)).strip());
  }

  private static Context context(Language language, Map<String, ?> model) {
    Context context = new Context(language.locale(), Map.copyOf(model));
    context.setVariable("language", language.tag());
    return context;
  }
}
