package vn.minhbach.query.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.minhbach.shared.agency.AgencyCode;

/** Where the page leads to; all of it relative to the page itself. Templates see public methods. */
record PageLinks(AgencyCode agency, AskedDossier asked, Language language) {
  /** The same page again. */
  public String reload() {
    return page(language);
  }

  /** The same page in the other language. */
  public String otherLanguage() {
    return page(language.other());
  }

  /** The tag of that language. */
  public String otherTag() {
    return language.other().tag();
  }

  /** The stream of board and SLA monitor. */
  public String liveOffice() {
    return live("live/office/{of}", agency.value());
  }

  /** The stream of one dossier. */
  public String liveStatus(String dossier) {
    return live("live/status/{of}", dossier);
  }

  private String live(String path, String of) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("lang", language.tag())
        .encode()
        .buildAndExpand(of)
        .toUriString();
  }

  private String page(Language in) {
    UriComponentsBuilder page =
        UriComponentsBuilder.fromPath("./")
            .queryParam("lang", in.tag())
            .queryParam("agency", agency.value());
    add(page, "code", asked.code());
    add(page, "source", asked.source());
    add(page, "number", asked.number());
    return page.encode().toUriString();
  }

  /** As a variable: what was typed may look like a template. */
  private static void add(UriComponentsBuilder page, String name, @Nullable String value) {
    if (value != null) {
      page.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
