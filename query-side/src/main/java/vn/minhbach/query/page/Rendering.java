package vn.minhbach.query.page;

import java.util.Map;
import java.util.Set;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Fills templates: the same ones for the page as it is loaded and for what is pushed later. */
final class Rendering {
  private static final String PAGE = "page/page";
  private static final String PARTS = "page/parts";

  private final ITemplateEngine engine;

  Rendering(ITemplateEngine engine) {
    this.engine = engine;
  }

  /** The whole page. */
  String page(Language language, Map<String, Object> model) {
    return engine.process(PAGE, context(language, model));
  }

  /** The answer to an address that cannot be right. */
  String problem(Language language, Map<String, Object> model) {
    return engine.process("page/problem", context(language, model));
  }

  /** The part of the page that is named so. */
  Fragment part(String name, Language language, Map<String, Object> model) {
    return new Fragment(
        name, engine.process(PARTS, Set.of(name), context(language, model)).strip());
  }

  private static Context context(Language language, Map<String, Object> model) {
    Context context = new Context(language.locale(), model);
    context.setVariable("language", language.tag());
    return context;
  }
}
