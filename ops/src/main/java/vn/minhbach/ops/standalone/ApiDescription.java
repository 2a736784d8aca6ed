package vn.minhbach.ops.standalone;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.command.dossier.AskedResolver;

/** OpenAPI 3.1 of the whole API, made from the code, at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String LOGIN = "account";

  ApiDescription() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(AskedResolver.parameterType());
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Minh Bạch")
                .version("0.1")
                .description(
                    "Facts of dossiers go in by POST, views come out by GET. Refusals and bad"
                        + " values are problems by RFC 9457 with stable types."))
        .components(
            new Components()
                .addSecuritySchemes(
                    LOGIN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
        .addSecurityItem(new SecurityRequirement().addList(LOGIN));
  }

  /** The headers that every command understands. */
  @Bean
  OpenApiCustomizer commandHeaders() {
    return api ->
        api.getPaths()
            .values()
            .forEach(
                path -> {
                  if (path.getPost() != null) {
                    describe(path.getPost());
                  }
                });
  }

  /** An endpoint that reads the identifier by itself describes it worse than this does. */
  private static void describe(Operation command) {
    if (command.getParameters() != null) {
      command.getParameters().removeIf(one -> AskedResolver.COMMAND_ID.equals(one.getName()));
    }
    command
        .addParametersItem(
            header(
                AskedResolver.COMMAND_ID,
                "A UUID for this one wish; sent twice, it is carried out once."))
        .addParametersItem(header("If-Match", "The version that you saw, from an ETag."));
  }

  private static HeaderParameter header(String name, String description) {
    HeaderParameter header = new HeaderParameter();
    header.name(name).description(description).required(false).schema(new StringSchema());
    return header;
  }
}
