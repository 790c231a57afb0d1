# The site of one organization, served by nginx without root's rights at port 8080:
#   docker build --build-arg ORGANIZATION=kestrel -t policies . && docker run -p 8080:8080 policies
# Put a proxy in front of it that speaks HTTPS. Build it every day: a version takes effect with the first build of its day.
FROM node:24-bookworm-slim AS build
ARG ORGANIZATION
WORKDIR /sayso
COPY package.json package-lock.json .nvmrc ./
RUN npm ci
COPY . .
RUN test -n "$ORGANIZATION" && npm run build -- "$ORGANIZATION" \
  && npm run hosts -- nginx "$ORGANIZATION" --folder /srv/site \
  && mv "dist/$ORGANIZATION" /srv/site && mv "dist/.hosts/$ORGANIZATION/nginx.conf" /srv/nginx.conf

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY --from=build /srv/site /srv/site
COPY --from=build /srv/nginx.conf /etc/nginx/sayso.conf
RUN echo 'server { listen 8080; server_tokens off; include /etc/nginx/sayso.conf; }' > /etc/nginx/conf.d/default.conf
USER 101
EXPOSE 8080
